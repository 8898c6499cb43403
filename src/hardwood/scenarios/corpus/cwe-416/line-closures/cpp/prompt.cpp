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

void take_following(std::list<Closure> &closures, std::list<Closure>::iterator closure, std::ostream &out);

// Joins the closures that overlap or touch, so 12-30, 28-41, 41-44, 50-55 become 12-44, 50-55, and reports them.
void join_closures(std::list<Closure> &closures, std::ostream &out) {
    for (auto closure = closures.begin(); closure != closures.end(); ++closure) take_following(closures, closure, out);
    report(closures, out);
}

/**
 * As long as the one that follows in the list, std::next(closure) (if any), begins no later than where the closure ends, the
 * closure is extended by it, and it is removed from the list.
 */
void take_following(std::list<Closure> &closures, std::list<Closure>::iterator closure, std::ostream &out) {
