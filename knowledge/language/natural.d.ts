/**
 * natural's parts by their own files: its folders' indexes load the dictionaries of every language
 * with them. The types are those of its folders.
 */
declare module 'natural/lib/natural/classifiers/classifier.js' {
  export { ClassifierBase as default } from 'natural/lib/natural/classifiers/index.js'
}
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  export { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js'
}
declare module 'natural/lib/natural/ngrams/ngrams.js' {
  export { NGrams as default } from 'natural/lib/natural/ngrams/index.js'
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  export { PorterStemmer as default } from 'natural/lib/natural/stemmers/index.js'
}
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export { RegexpTokenizer } from 'natural/lib/natural/tokenizers/index.js'
}
