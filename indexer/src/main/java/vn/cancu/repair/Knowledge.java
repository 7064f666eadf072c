package vn.cancu.repair;

import vn.cancu.language.Bigrams;
import vn.cancu.vocabulary.Vocabulary;

/**
 * What repairs draw on.
 *
 * @param vocabulary the names of the field
 * @param phrases known misreadings and lines of web pages
 * @param bigrams which words follow each other
 */
record Knowledge(Vocabulary vocabulary, Phrases phrases, Bigrams bigrams) {}
