// Scanned books lie as text files in shelves/SHELF/BOOK.txt
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void report_name(char *name, size_t size) {
    time_t now = time(NULL);
    strftime(name, size, "words-%Y-%m.txt", localtime(&now));
}

// Words of a line, for short texts.
int words_in_line(const char *line) {
    int words = 0;
    for (; *line != '\0'; line++) words += !isspace((unsigned char)line[0]) && isspace((unsigned char)line[1]);
    return words;
}

// How many words the whole digital library has.
long words_in_library(void) {
    long words = 0;
    FILE *wc = popen("cat shelves/*/*.txt | wc -w", "r");
    fscanf(wc, "%ld", &words);
    pclose(wc);
    return words;
}

// How many words the books of one shelf have together: of the shelf "poems", for example,
// cat shelves/poems/*.txt | wc -w
long words_on_shelf(const char *shelf) {
