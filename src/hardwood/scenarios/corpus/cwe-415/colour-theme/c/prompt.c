#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A theme file has fewer than this. */
#define MAX_PARTS 32

struct part {
    char name[16]; /* "title", "border", ... */
    char *colour;  /* allocated; NULL as long as it has none */
};

struct theme {
    struct part parts[MAX_PARTS];
    int count;
};

/* The part of that name, which is added to the theme if it is new. */
struct part *theme_part(struct theme *theme, const char *name) {
    for (int i = 0; i < theme->count; i++)
        if (strcmp(theme->parts[i].name, name) == 0) return &theme->parts[i];
    struct part *part = &theme->parts[theme->count++];
    snprintf(part->name, sizeof part->name, "%s", name);
    part->colour = NULL;
    return part;
}

void theme_free(struct theme *theme) {
    for (int i = 0; i < theme->count; i++) free(theme->parts[i].colour);
    free(theme);
}

/*
 * Reads a theme file. It has lines of three kinds, others are errors (empty ones as well):
 *
 *     title = dark red      the colour of a part; if it has had one before, that is freed
 *     border = @title       the part gets the colour that another part has now
 *     # summer 2024         a remark
 *
 * There is always one blank on each side of the "=". Names are up to 15 characters long and without blanks, colours are
 * up to 31 and may have some. It is also an error when the part behind the "@" has no colour; the line then changes no
 * colour. After an error the reading goes on. Returns the number of errors.
 */
int theme_read(struct theme *theme, FILE *in) {
