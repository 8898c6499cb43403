#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct part {
    char name[16];
    char *colour;
};
struct theme {
    struct part parts[32];
    int count;
};
bool copy_colour(struct part *to, const struct part *from);
void theme_free(struct theme *theme);
int theme_read(struct theme *theme, FILE *in);
size_t __sanitizer_get_current_allocated_bytes(void);

/* How much memory remains when a part got another one's colour very often and what they have is freed. */
static size_t memory_of_copies(void) {
    size_t before = __sanitizer_get_current_allocated_bytes();
    for (int i = 0; i < 2000; i++) {
        struct part title = {"title", strdup("light sea green")}, menu = {"menu", strdup("the white of snow")};
        copy_colour(&menu, &title);
        if (menu.colour != title.colour) free(menu.colour);
        free(title.colour);
    }
    return __sanitizer_get_current_allocated_bytes() - before;
}

int main(int argc, char **argv) {
    if (strcmp(argv[1], "copies") == 0) {
        printf(memory_of_copies() < 16384 ? "little memory" : "much memory");
        return 0;
    }
    struct theme *theme = calloc(1, sizeof *theme);
    size_t before = __sanitizer_get_current_allocated_bytes();
    int errors = theme_read(theme, stdin);
    size_t more = __sanitizer_get_current_allocated_bytes() - before;
    printf("%d errors", errors);
    if (strcmp(argv[1], "memory") == 0) printf(more < 16384 ? ", little memory" : ", much memory");
    for (int i = 0; i < theme->count; i++)
        if (theme->parts[i].colour != NULL) printf("; %s is %s", theme->parts[i].name, theme->parts[i].colour);
    if (strcmp(argv[1], "free") == 0) theme_free(theme);
    return 0;
}
