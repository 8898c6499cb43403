#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <list>
#include <new>

struct Closure {
    int from;
    int to;
};
void join_closures(std::list<Closure> &closures, std::ostream &out);

// "keep": memory that is given back stays as it is.
static bool keep = false;

void *operator new(std::size_t size) {
    void *block = std::malloc(size == 0 ? 1 : size);
    if (block == nullptr) throw std::bad_alloc();
    return block;
}
void operator delete(void *block) noexcept {
    if (!keep) std::free(block);
}
void operator delete(void *block, std::size_t) noexcept {
    if (!keep) std::free(block);
}

int main(int argc, char **argv) {
    std::list<Closure> closures;
    for (int i = 2; i < argc; i++) {
        Closure closure{0, 0};
        std::sscanf(argv[i], "%d-%d", &closure.from, &closure.to);
        closures.push_back(closure);
    }
    keep = std::strcmp(argv[1], "keep") == 0;
    try {
        join_closures(closures, std::cout);
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
    for (const Closure &closure : closures) std::cout << "[" << closure.from << "-" << closure.to << "]";
}
