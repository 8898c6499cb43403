#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOTICE_SIZE 161 /* a text message and its '\0' */

struct field {
    const char *name;  /* "shop" */
    const char *value; /* "Corner Books" */
};

/* A piece of a notice: the value of a field, or one character of the pattern. */
struct piece {
    const char *text;
    int is_field; /* 1 or 0 */
};

/* The field whose name stands in braces at the beginning of the text, "{shop}. Bye"; NULL when it is something else. */
static const struct field *find_field(const char *text, const struct field *fields, int count) {
    for (int i = 0; i < count && text[0] == '{'; i++) {
        size_t length = strlen(fields[i].name);
        if (strncmp(text + 1, fields[i].name, length) == 0 && text[length + 1] == '}')
            return &fields[i];
    }
    return NULL;
}

/* Takes a piece from the front of the pattern: from "{name}!" it takes the value of name, "Ada", and then "!". Returns 0
when nothing is left of the pattern, else 1. */
static int take_piece(const char **pattern, const struct field *fields, int count, struct piece *piece) {
    static char one[2];
    const struct field *field = find_field(*pattern, fields, count);
    if (**pattern == '\0')
        return 0;
    one[0] = **pattern;
    piece->text = field != NULL ? field->value : one;
    piece->is_field = field != NULL;
    *pattern += field != NULL ? strlen(field->name) + 2 : 1;
    return 1;
}

/*
Fills the fields into the pattern of a notice:

    "Hello {name}, your parcel waits at {shop}."  ->  "Hello Ada, your parcel waits at Corner Books."

`notice` is an array of NOTICE_SIZE chars and has an old text in it. It is made the empty string "" first. Then, as long
as take_piece(&pattern, fields, count, &piece) gives a piece, the text of the piece is put at the end of the notice.
Returns how many of the pieces were fields, 2 in the example.
*/
int fill_notice(const char *pattern, const struct field *fields, int count, char *notice) {
