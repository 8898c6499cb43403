#include <stdbool.h>
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

bool copy_colour(struct part *to, const struct part *from);

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

/* Gives the part `name` a colour such as "dark red", or for "@title" the one that the title has. False when that has none. */
bool theme_set(struct theme *theme, const char *name, const char *colour) {
    struct part *part = theme_part(theme, name);
    if (colour[0] == '@') return copy_colour(part, theme_part(theme, colour + 1));
    free(part->colour);
    part->colour = strdup(colour);
    return true;
}

/* Reads a theme file, which has lines such as "title = dark red"; those that begin with # are remarks. Returns the number of
 * the other lines and of those that theme_set refuses. */
int theme_read(struct theme *theme, FILE *in) {
    char line[128], name[16], colour[32];
    int errors = 0;
    while (fgets(line, sizeof line, in) != NULL) {
        if (line[0] == '#') continue;
        if (sscanf(line, "%15s = %31[^\n]", name, colour) != 2 || !theme_set(theme, name, colour)) errors++;
    }
    return errors;
}

/*
 * Gives the part `to` the colour that the part `from` has, as "border = @title" does; the one that `to` has had before is freed.
 * When `from` has none (NULL), nothing is changed, and the result is false; otherwise it is true.
 */
bool copy_colour(struct part *to, const struct part *from) {
