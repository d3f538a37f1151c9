/* The desk works without this: it adds keys, live news and what is checked while somebody writes. */
