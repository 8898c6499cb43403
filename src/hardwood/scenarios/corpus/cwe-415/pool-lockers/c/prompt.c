#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define LOCKERS 20

/* The lockers of the pool, all zero in the morning. */
struct pool {
    char *guest[LOCKERS]; /* who has the key */
    bool taken[LOCKERS];
};

/* Gives `name` the key of the first locker that is not taken. Its number, or -1 when all are taken. */
int take_locker(struct pool *pool, const char *name) {
    for (int locker = 0; locker < LOCKERS; locker++) {
        if (!pool->taken[locker]) {
            pool->guest[locker] = strdup(name);
            pool->taken[locker] = true;
            return locker;
        }
    }
    return -1;
}

/* The pool closes, whoever is still in there. */
void close_pool(struct pool *pool) {
    for (int locker = 0; locker < LOCKERS; locker++) free(pool->guest[locker]);
    free(pool);
}

/* A key comes back: the guest's name is freed, and the locker is not taken any more. The result is false, and nothing
 * happens, if no locker has that number or if it was not taken. */
bool give_back_locker(struct pool *pool, int locker) {
