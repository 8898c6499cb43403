#include <stdio.h>
#include <string.h>

struct book {
    const char *title;
    const char *author;
    int year;
};

static const char *articles[] = {"The ", "A ", "An "};

void print_book(const struct book *book) {
    printf("%s: %s (%d)\n", book->author, book->title, book->year);
}

// Writes the title of a book into spine, without the article at its beginning ("The Sea" is "Sea" there, and "A Room" is "Room").
// spine has room for `room` bytes (1 or more). Returns spine.
char *spine_title(char *spine, size_t room, const struct book *book) {
