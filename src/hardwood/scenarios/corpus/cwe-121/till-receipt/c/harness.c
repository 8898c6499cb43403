#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct item {
    const char *name;
    int count;
    int cents;
};
int write_receipt(const struct item *items, int n, int is_member, char *receipt);

/* `size` bytes at the very end of memory that can be used. */
static void *last_bytes(size_t size) {
    size_t room = (size + 4095) / 4096 * 4096, beyond = (size_t)1 << 24;
    char *map = (char *)mmap(NULL, room + beyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    mprotect(map, room, PROT_READ | PROT_WRITE);
    return map + room - size;
}

/* arguments: member or guest, then name, count and cents of each item */
int main(int argc, char **argv) {
    int n = (argc - 2) / 3;
    struct item *items = calloc(n + 1, sizeof *items);
    for (int i = 0; i < n; i++) {
        items[i].name = argv[2 + 3 * i];
        items[i].count = atoi(argv[3 + 3 * i]);
        items[i].cents = atoi(argv[4 + 3 * i]);
    }
    items[n] = (struct item){"not of this sale", 1, 100};
    char *receipt = last_bytes(200);
    memset(receipt, '#', 199);
    int total = write_receipt(items, n, argv[1][0] == 'm', receipt);
    printf("%d\n%s", total, receipt);
    return 0;
}
