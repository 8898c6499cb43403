#include <cstddef>
#include <string>
#include <utility>
#include <vector>

/// A shift in the bakery, in full hours.
struct Shift {
    std::string name;
    int from;
    int to;
};

using Rota = std::vector<Shift>;

int hours(const Rota &rota, const std::string &name) {
    int sum = 0;
    for (const Shift &shift : rota)
        if (shift.name == name) sum += shift.to - shift.from;
    return sum;
}

/// Hands the shift with that index over at `hour`: it ends then, and a shift of `name` comes to the end of the rota that
/// goes on from there. Example: the rota is Ida 6-14; hand_over(rota, 0, 10, "Tom") makes it Ida 6-10, Tom 10-14.
void hand_over(Rota &rota, std::size_t index, int hour, const std::string &name) {
