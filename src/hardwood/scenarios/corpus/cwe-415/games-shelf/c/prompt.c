#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { PLACES = 8 };

/* The titles of `count` games, from left to right. Starts as all zero. */
struct shelf {
    int count;
    char *titles[PLACES];
};

bool shelf_put(struct shelf *shelf, const char *title) {
    if (shelf->count == PLACES) return false;
    shelf->titles[shelf->count++] = strdup(title);
    return true;
}

void shelf_free(struct shelf *shelf) {
    for (int i = 0; i < PLACES; i++) free(shelf->titles[i]);
    free(shelf);
}

// Somebody takes the game `title` home (the leftmost, if it is there more than once).
// Its title is freed, and the games on the right of it move one place to the left.
// Returns the place where it was, 0 for the leftmost place, or -1 if it is not on the shelf.
int shelf_take(struct shelf *shelf, const char *title) {
