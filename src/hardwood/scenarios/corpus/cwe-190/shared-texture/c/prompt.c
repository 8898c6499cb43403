#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A picture on the graphics card. Many sprites can use the same one; who makes it is its first user. */
struct texture {
    uint8_t users;
    char *file;
};

struct texture *texture_new(const char *file) {
    struct texture *texture = malloc(sizeof *texture);
    texture->users = 1;
    texture->file = strdup(file);
    return texture;
}

/* One user less. The last one takes the texture with him. */
void texture_drop(struct texture *texture) {
    texture->users--;
    if (texture->users == 0) {
        free(texture->file);
        free(texture);
    }
}

/* One user more, e.g. a sprite that is drawn with the texture. Returns what he is to use, and later gives to
   texture_drop; NULL when there is no texture (it is NULL). */
struct texture *texture_use(struct texture *texture) {
