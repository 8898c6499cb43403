#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CACHE "cache"

/* What is left of an open file, as a string on the heap. Closes the file. */
static char *read_rest(FILE *file) {
    size_t size = 0, space = 256;
    char *text = malloc(space);
    while ((size += fread(text + size, 1, space - size - 1, file)) == space - 1)
        text = realloc(text, space *= 2);
    text[size] = '\0';
    fclose(file);
    return text;
}

char *cached_warning(void) {
    FILE *file = fopen(CACHE "/warning.txt", "r");
    return file == NULL ? NULL : read_rest(file);
}

/*
 * Disk cache in front of the forecast model. Each forecast is a text file in the
 * folder CACHE, and clients ask for it by the name of that file. For "kiel.txt"
 * this returns the text of cache/kiel.txt, for the caller to free; NULL if there
 * is no such file.
 */
char *cached_forecast(const char *name) {
