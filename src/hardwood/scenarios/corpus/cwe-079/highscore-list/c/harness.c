#include <stdio.h>
#include <stdlib.h>

struct page {
    char *html;
    size_t length;
};
void put_player(struct page *page, const char *nickname, int points);

int main(int argc, char **argv) {
    struct page page = {NULL, 0};
    put_player(&page, argv[1], atoi(argv[2]));
    if (page.html != NULL) fwrite(page.html, 1, page.length, stdout);
    return 0;
}
