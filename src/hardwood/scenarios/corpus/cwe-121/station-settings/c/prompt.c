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

/* Looks up a setting by its name and copies the value, without the blanks around it, to `value` (VALUE_SIZE chars).
 * Blanks may stand before the name and on both sides of the '='. Lines that begin with '#' are remarks. When a name
 * occurs twice, the first one counts. Returns 1, or 0 when there is no such setting.
 *
 *     find_setting(text, "station", value)     1, and value is "Radio Harbour"
 *     find_setting(text, "antenna", value)     0
 */
int find_setting(const char *text, const char *name, char *value) {
