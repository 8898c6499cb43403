#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE 256

/* Settings of one tank. The control page in the browser writes them into a small file. */
struct tank {
    char name[24];
    double celsius;
    int light_from, light_to;   /* hours */
    int feedings;
};

static const struct tank DEFAULTS = {"tank", 25.0, 8, 20, 2};

void print_tank(const struct tank *tank) {
    printf("%s: %.1f C, light %d-%d, %d feedings\n", tank->name, tank->celsius, tank->light_from, tank->light_to, tank->feedings);
}

/* Takes over one line, "celsius=26.5", and returns 1; 0 for one that is nothing of that kind. Names of tanks are cut to 23 bytes. */
static int take_line(struct tank *tank, const char *line) {
    int from, to;
    if (strncmp(line, "name=", 5) == 0)
        snprintf(tank->name, sizeof tank->name, "%s", line + 5);
    else if (strncmp(line, "celsius=", 8) == 0)
        tank->celsius = atof(line + 8);
    else if (strncmp(line, "feedings=", 9) == 0)
        tank->feedings = atoi(line + 9);
    else if (sscanf(line, "light=%d-%d", &from, &to) == 2)
        tank->light_from = from, tank->light_to = to;
    else
        return 0;
    return 1;
}

/* Takes over all lines of a text, and returns for how many that worked: 2 for "# south window\nname=Neon tetras\nfeedings=3\n". The text is cut up for that. */
static int take_lines(struct tank *tank, char *text) {
    int taken = 0;
    while (*text != '\0') {
        char *line = text;
        while (*text != '\n' && *text != '\0')
            text++;
        if (*text == '\n')
            *text++ = '\0';
        taken += take_line(tank, line);
    }
    return taken;
}

/* Loads a tank's settings from a file, in which the page has written them as a text, one block of at most PAGE bytes. The tank has DEFAULTS at first; then the
 * text is read from `in` into an array of chars, and take_lines(tank, text) takes over its lines.
 * Returns the number of lines taken over, 0 when the file is empty. */
int load_tank(struct tank *tank, FILE *in) {
