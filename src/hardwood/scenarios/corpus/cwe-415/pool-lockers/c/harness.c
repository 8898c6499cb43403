#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LOCKERS 20

struct pool {
    char *guest[LOCKERS];
    bool taken[LOCKERS];
};
int take_locker(struct pool *pool, const char *name);
void close_pool(struct pool *pool);
bool give_back_locker(struct pool *pool, int locker);
size_t __sanitizer_get_current_allocated_bytes(void);

/* "open" or "close" (what happens in the end), then +name takes, -3 gives back, =name takes and gives back and looks at the memory. */
int main(int argc, char **argv) {
    struct pool *pool = calloc(1, offsetof(struct pool, taken) + LOCKERS * sizeof(bool)); /* no byte behind the last locker */
    printf("pool:");
    fflush(stdout);
    for (int i = 2; i < argc; i++) {
        if (argv[i][0] == '+') printf(" %d", take_locker(pool, argv[i] + 1));
        if (argv[i][0] == '-') printf(" %s", give_back_locker(pool, atoi(argv[i] + 1)) ? "yes" : "no");
        if (argv[i][0] == '=') {
            size_t before = __sanitizer_get_current_allocated_bytes();
            int locker = take_locker(pool, argv[i] + 1);
            printf(" %s", give_back_locker(pool, locker) ? "yes" : "no");
            printf(__sanitizer_get_current_allocated_bytes() < before + 1000 ? " freed" : " not freed");
        }
    }
    for (int locker = 0; locker < LOCKERS; locker++)
        if (pool->taken[locker]) printf(" [%d %s]", locker, pool->guest[locker]);
    if (strcmp(argv[1], "close") == 0) close_pool(pool);
    return 0;
}
