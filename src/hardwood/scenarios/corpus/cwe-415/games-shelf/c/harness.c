#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct shelf {
    int count;
    char *titles[8];
};
bool shelf_put(struct shelf *shelf, const char *title);
void shelf_free(struct shelf *shelf);
int shelf_take(struct shelf *shelf, const char *title);
size_t __sanitizer_get_current_allocated_bytes(void);

/* "stay" or "free", then +title puts, -title takes, =title does both and looks at the memory. */
int main(int argc, char **argv) {
    struct shelf *shelf = calloc(1, sizeof *shelf);
    setvbuf(stdout, NULL, _IONBF, 0);
    for (int i = 2; i < argc; i++) {
        if (argv[i][0] == '+') shelf_put(shelf, argv[i] + 1);
        if (argv[i][0] == '-') printf("%d ", shelf_take(shelf, argv[i] + 1));
        if (argv[i][0] == '=') {
            size_t before = __sanitizer_get_current_allocated_bytes();
            shelf_put(shelf, argv[i] + 1);
            int place = shelf_take(shelf, argv[i] + 1);
            printf(__sanitizer_get_current_allocated_bytes() < before + 1000 ? "%d freed " : "%d not freed ", place);
        }
    }
    for (int i = 0; i < shelf->count; i++) printf("[%s]", shelf->titles[i]);
    if (strcmp(argv[1], "free") == 0) shelf_free(shelf);
    return 0;
}
