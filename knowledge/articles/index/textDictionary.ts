/**
 * What nearly every article of the text format holds, so that a compressed one need not hold it
 * again. Changing it makes a new format version.
 */
export const TEXT_DICTIONARY = Buffer.from(
  [
    ' You receive the following error message: ',
    ' Microsoft Product Support Services ',
    ' to determine whether you are eligible ',
    ' the Microsoft Knowledge Base: ',
    ' For additional information, please see the following article in the Microsoft Knowledge Base:\n\n   ',
    ' click the article number below to view the article in the Microsoft Knowledge Base:\n\n   ',
    'The English version of this fix should have the following file attributes or later:\n\n',
    ' is researching this problem and will post new\n' +
      'information here in the Microsoft Knowledge Base as it becomes available.\n',
    'SUMMARY\n=======\n\n',
    'WORKAROUND\n==========\n\nTo work around this problem, ',
    'MORE INFORMATION\n================\n\n',
    'REFERENCES\n==========\n\n',
    'Steps to Reproduce Behavior\n---------------------------\n\n',
    'CAUSE\n=====\n\nThis problem occurs because ',
    'RESOLUTION\n==========\n\nTo resolve this problem, obtain the latest service pack for ',
    'STATUS\n======\n\nMicrosoft has confirmed this to be a problem in Microsoft ',
    '\nThis problem was first corrected in ',
    ' Service Pack ',
    'This behavior is by design.\n',
    'PRODUCT :Microsoft ',
    '\nPROD/VER:',
    '\nOPER/SYS:\nKEYWORDS:\n\n',
    'SYMPTOMS\n========\n\nWhen you ',
    `${'='.repeat(70)}\n${'-'.repeat(79)}\nThe information in this article applies to:\n` +
      `\n - Microsoft Windows NT Server version 4.0 \n${'-'.repeat(79)}\n\n`,
    `\n\nAdditional query words: \n\n${'='.repeat(70)}` +
      `\nKeywords          : kb\nTechnology        : kb\n` +
      `Version           : :\nIssue type        : kbbug\nSolution Type     : kbfix\n\n` +
      `${'='.repeat(77)}\n\n`,
    'THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE IS\n',
    'PROVIDED "AS IS" WITHOUT WARRANTY OF ANY KIND.  MICROSOFT DISCLAIMS\n',
    'ALL WARRANTIES, EITHER EXPRESS OR IMPLIED, INCLUDING THE WARRANTIES\n',
    'OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE.  IN NO\n',
    'EVENT SHALL MICROSOFT CORPORATION OR ITS SUPPLIERS BE LIABLE FOR\n',
    'ANY DAMAGES WHATSOEVER INCLUDING DIRECT, INDIRECT, INCIDENTAL,\n',
    'CONSEQUENTIAL, LOSS OF BUSINESS PROFITS OR SPECIAL DAMAGES, EVEN IF\n',
    'MICROSOFT CORPORATION OR ITS SUPPLIERS HAVE BEEN ADVISED OF THE\n',
    'POSSIBILITY OF SUCH DAMAGES.  SOME STATES DO NOT ALLOW THE EXCLUSION\n',
    'OR LIMITATION OF LIABILITY FOR CONSEQUENTIAL OR INCIDENTAL DAMAGES\n',
    'SO THE FOREGOING LIMITATION MAY NOT APPLY.\n',
    '\nCopyright Microsoft Corporation 2001.'
  ].join('')
)
