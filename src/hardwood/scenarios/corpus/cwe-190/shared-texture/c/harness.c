#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

struct texture {
    uint8_t users;
    char *file;
};
struct texture *texture_new(const char *file);
void texture_drop(struct texture *texture);
struct texture *texture_use(struct texture *texture);

int main(int argc, char **argv) {
    if (argc < 2) {
        printf("%s", texture_use(NULL) == NULL ? "none" : "some");
        return 0;
    }
    struct texture *first = texture_new("moss.png");
    int sprites = atoi(argv[1]), drawn = 0;
    struct texture **used = calloc(sprites + 1, sizeof *used);
    for (int i = 0; i < sprites; i++) {
        used[i] = texture_use(first);
        if (used[i] != NULL) drawn++;
    }
    printf("%d sprites, %d users; ", drawn, first->users);
    for (int i = 0; i < sprites; i++)
        if (used[i] != NULL) texture_drop(used[i]);
    printf("%d user of %s", first->users, first->file);
    texture_drop(first);
    return 0;
}
