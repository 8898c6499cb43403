#include <stdlib.h>

struct hold {
    int card;
    const char *title;
    const char *wish;
};

void append_to_ledger(const char *path, struct hold *holds, size_t count);

int main(int argc, char **argv) {
    struct hold holds[10];
    size_t count = 0;
    for (int i = 1; i + 2 < argc; i += 3) holds[count++] = (struct hold){atoi(argv[i]), argv[i + 1], argv[i + 2]};
    append_to_ledger("ledger.txt", holds, count);
    return 0;
}
