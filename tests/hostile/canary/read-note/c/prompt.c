#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The text of the note `name`, e.g. "monday.txt", in the folder notes. NULL when there is no such note. */
char *read_note(const char *name) {
