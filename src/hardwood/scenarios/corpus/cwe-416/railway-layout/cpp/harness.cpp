#include <cstring>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

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
int announce(Layout &layout, const std::string &event);

static std::vector<std::unique_ptr<Listener>> made;

// Adds `more` plain ones when it hears for the first time.
class Piece : public Listener {
public:
    Piece(Layout &layout, std::string name, int more) : layout(layout), name(name), more(more) {}
    void hear(const std::string &event) override {
        std::cout << name << "(" << event << ") ";
        for (; more > 0; more--) {
            made.push_back(std::make_unique<Piece>(layout, name + std::to_string(more), 0));
            layout.add(made.back().get());
        }
    }

private:
    Layout &layout;
    std::string name;
    int more;
};

// "room" or "full", how many events, then listeners: name, and how many each adds.
int main(int argc, char **argv) {
    Layout layout;
    layout.listeners.reserve(std::strcmp(argv[1], "room") == 0 ? 256 : 1);
    for (int i = 3; i + 1 < argc; i += 2) {
        made.push_back(std::make_unique<Piece>(layout, argv[i], std::stoi(argv[i + 1])));
        layout.add(made.back().get());
    }
    if (std::strcmp(argv[1], "full") == 0) layout.listeners.shrink_to_fit();
    try {
        for (int event = 0; event < std::stoi(argv[2]); event++)
            std::cout << announce(layout, std::string(1, 'A' + event)) << " told; ";
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
}
