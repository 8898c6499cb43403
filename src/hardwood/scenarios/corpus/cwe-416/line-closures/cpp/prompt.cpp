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

/**
 * Joins the closures that overlap or touch: as long as the next one in the list begins no later than where a closure ends,
 * the closure is made to reach to the later of both ends, and the next one is removed. This is reported in a line each,
 * with both as they were before:
 *
 *     12-30 takes 28-41
 *
 * The last line has the number of closures that the list is left with and the longest one (of equally long ones the first).
 * When the list is empty it is "no closures".
 *
 *     3 closures, the longest 12-41
 */
void join_closures(std::list<Closure> &closures, std::ostream &out) {
