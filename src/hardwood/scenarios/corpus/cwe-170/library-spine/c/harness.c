#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct book {
    const char *title;
    const char *author;
    int year;
};
char *spine_title(char *spine, size_t room, const struct book *book);

int main(int argc, char **argv) {
    size_t room = atoi(argv[1]);
    char *spine = malloc(room);
    memset(spine, '#', room);
    struct book book = {argv[2], "Anonymous", 1900};
    const char *title = spine_title(spine, room, &book);
    printf("[%s]", title ? title : "none");
    return 0;
}
