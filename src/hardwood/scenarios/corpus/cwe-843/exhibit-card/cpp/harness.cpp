#include <cstdlib>
#include <iostream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

class Value {
public:
    enum class Kind { text, number, list };
    explicit Value(std::vector<std::string> list) : kind_(Kind::list), data_(std::make_shared<std::vector<std::string>>(std::move(list))) {}

private:
    Kind kind_;
    std::shared_ptr<void> data_;
};
Value read_value(const std::string &written);
std::string describe(const std::map<std::string, Value> &card);

// Arguments: name=value; name= alone is an empty list.
int main(int argc, char **argv) {
    std::map<std::string, Value> card;
    for (int i = 1; i < argc; i++) {
        const std::string entry = argv[i];
        const auto equals = entry.find('=');
        const std::string value = entry.substr(equals + 1);
        card.emplace(entry.substr(0, equals), value.empty() ? Value(std::vector<std::string>()) : read_value(value));
    }
    try {
        std::cout << describe(card);
    } catch (const std::length_error &) {
        std::abort();  // a text of impossible length was read
    } catch (...) {
        std::cout << "error";
    }
}
