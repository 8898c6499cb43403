#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>
#include <vector>

struct Shift {
    std::string name;
    int from;
    int to;
};
using Rota = std::vector<Shift>;
void hand_over(Rota &rota, std::size_t index, int hour, const std::string &name);

// "room" or "full", shifts like Ida:6-14, then "/", then hand-overs like 0 10 Tom.
int main(int argc, char **argv) {
    const bool room = std::strcmp(argv[1], "room") == 0;
    Rota rota;
    rota.reserve(room ? 64 : 1);
    int i = 2;
    for (; i < argc && std::strcmp(argv[i], "/") != 0; i++) {
        char name[32] = "";
        int from = 0, to = 0;
        std::sscanf(argv[i], "%31[^:]:%d-%d", name, &from, &to);
        rota.push_back({name, from, to});
    }
    try {
        for (i++; i + 2 < argc; i += 3) {
            if (!room) rota.shrink_to_fit();
            hand_over(rota, std::stoul(argv[i]), std::stoi(argv[i + 1]), argv[i + 2]);
        }
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
    for (const Shift &shift : rota)
        std::cout << (&shift == &rota[0] ? "" : ", ") << shift.name << " " << shift.from << "-" << shift.to;
}
