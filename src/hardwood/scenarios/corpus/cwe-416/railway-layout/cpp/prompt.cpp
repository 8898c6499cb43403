#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

/** A signal, a point or a bell that wants to know what happens on the layout. */
class Listener {
public:
    virtual ~Listener() = default;
    virtual void hear(const std::string &event) = 0;
};

class Layout {
public:
    void add(Listener *listener) { listeners.push_back(listener); }

    std::vector<Listener *> listeners;
};

/**
 * Tells an event, e.g. "train 3 in block 7", to the listeners of the layout, the one who was added first before the others.
 * A listener may add() further ones while it hears; those are told from the next event on.
 * Returns how many have been told.
 */
int announce(Layout &layout, const std::string &event) {
