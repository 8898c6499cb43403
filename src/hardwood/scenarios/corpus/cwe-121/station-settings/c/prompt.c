#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define VALUE_SIZE 32

/* The transmitter's settings are a text such as
 *
 *     # Monday crew
 *     station = Radio Harbour
 *     power=250
 */

/* The first character at or behind p that is neither blank nor tab. */
const char *skip_blanks(const char *p) {
    while (*p == ' ' || *p == '\t') p++;
    return p;
}

/* The end of the line that p is in: its '\n', or the '\0' of the whole text. */
const char *line_end(const char *p) {
    while (*p != '\0' && *p != '\n') p++;
    return p;
}

/* How long the value is that begins at p, without the blanks behind it: 13 for "Radio Harbour \npower=250". */
size_t measure_value(const char *p) {
    const char *end = line_end(p);
    while (end > p && isblank((unsigned char)end[-1])) end--;
    return end - p;
}

/* Where the value of a setting begins in the text ("Radio Harbour \npower=250" for the name "station"); NULL when there is
 * no such setting. Lines that begin with '#' are remarks. When a name occurs twice, the first one counts. */
const char *locate_value(const char *text, const char *name) {
    size_t length = strlen(name);
    for (const char *line = text; *line != '\0';) {
        const char *p = skip_blanks(line), *end = line_end(line);
        const char *behind = strncmp(p, name, length) == 0 ? skip_blanks(p + length) : p;
        if (*p != '#' && behind != p && *behind == '=') return skip_blanks(behind + 1);
        line = *end == '\n' ? end + 1 : end;
    }
    return NULL;
}

/* Looks up a setting by its name and copies the value, without the blanks behind it, to `value` (VALUE_SIZE chars), as a
 * string. Returns 1, or 0 when there is no such setting.
 *
 *     find_setting(text, "station", value)     1, and value is "Radio Harbour"
 *     find_setting(text, "antenna", value)     0
 */
int find_setting(const char *text, const char *name, char *value) {
