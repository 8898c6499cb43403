#include <stdio.h>
#include <string.h>

/* "potato soup, serves 4" */
struct recipe {
    char title[50];
    int serves;
};

/* Reads the head of a recipe; a recipe without the word "serves" has a 0 there. */
struct recipe read_head(const char *line) {
    struct recipe recipe = {"", 0};
    sscanf(line, "%49[^,], serves %3d", recipe.title, &recipe.serves);
    return recipe;
}

/* Grams of an ingredient for that many guests, when the recipe has `grams` of it: rounded to the nearest gram, a half goes up.
   300 g in a recipe that serves 4 are 525 g for 7 guests, 10 g are 18 g. */
int grams_for(const struct recipe *recipe, int grams, int guests) {
