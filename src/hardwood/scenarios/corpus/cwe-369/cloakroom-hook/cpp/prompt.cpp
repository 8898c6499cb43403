#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <vector>

// The rails of the cloakroom that are open tonight, e.g. {"A", "B", "gallery"}.
using Rails = std::vector<std::string>;

void close_rail(Rails &rails, const std::string &name) {
    rails.erase(std::remove(rails.begin(), rails.end(), name), rails.end());
}

// Says on which rail the coat of a guest hangs. Coats are spread by name: the bytes of the name, taken as numbers from 0 to
// 255, are summed up and the sum modulo the number of rails is the index. "Bo" is 66 + 111 = 177, so of three rails it has
// the first.
std::string rail_for(const std::string &name, const Rails &rails) {
