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

/* Loads a tank's settings from the beginning of `in` (the page writes one block of at most PAGE bytes). Starts with DEFAULTS and takes over what is there, for example
 *
 *     # south window
 *     name=Neon tetras
 *     celsius=26.5
 *     light=9-21
 *     feedings=3
 *
 * A line that begins with '#', has no '=' or has another name is passed over, and so is a light without both hours. Names of tanks are cut to 23 bytes.
 * The last of two lines with one name counts. Returns the number of lines taken over. */
int load_tank(struct tank *tank, FILE *in) {
