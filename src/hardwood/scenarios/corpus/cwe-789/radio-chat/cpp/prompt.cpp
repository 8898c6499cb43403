#include <cstddef>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace radio {

// Our own messages are cut to so many bytes before they are sent.
const std::size_t kMaxText = 2000;

}  // namespace radio

// A message goes over the air as its length, a colon and its text: "5:hello".
void send(std::ostream &link, const std::string &text) {
    const std::string cut = text.substr(0, radio::kMaxText);
    link << cut.size() << ':' << cut;
}

// Takes the next message from the link. When "5:hello2:hi" is to come, this is "hello", and "hi" the next time. The text may have any bytes, or none ("0:"). Gives
// nothing if the beginning is not a length and a colon, or if the link ends too early.
std::optional<std::string> receive(std::istream &link) {
