#include <algorithm>
#include <iterator>
#include <list>
#include <ostream>

// A part of a railway line that is closed, in kilometres; the list is in the order of `from`.
struct Closure {
    int from;
    int to;
};

inline int length(const Closure &closure) { return closure.to - closure.from; }

inline std::ostream &operator<<(std::ostream &out, const Closure &closure) {
    return out << closure.from << "-" << closure.to;
}

// Makes a closure reach to the later one of its end and that of another one, and reports both as they were before:
// "12-30 takes 28-41".
void extend(Closure &closure, const Closure &other, std::ostream &out) {
    out << closure << " takes " << other << "\n";
    closure.to = std::max(closure.to, other.to);
}

// Reports what is in the list: "3 closures, the longest 12-41", or "no closures".
void report(const std::list<Closure> &closures, std::ostream &out) {
    if (closures.empty()) {
        out << "no closures\n";
        return;
    }
    auto shorter = [](const Closure &one, const Closure &other) { return length(one) < length(other); };
    out << closures.size() << " closures, the longest " << *std::max_element(closures.begin(), closures.end(), shorter) << "\n";
}

/**
 * Joins the closures that overlap or touch. For each one, from the first to the last: as long as the next one in the list (if
 * any) begins no later than where it ends, it is extended by the next one, and that is removed from the list. So 12-30, 28-41,
 * 41-44, 50-55 become 12-44, 50-55. At the end the list, which may be empty, is reported.
 */
void join_closures(std::list<Closure> &closures, std::ostream &out) {
