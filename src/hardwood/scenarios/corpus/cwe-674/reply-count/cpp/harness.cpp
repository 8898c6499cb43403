#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

struct Comment {
    std::string text;
    std::vector<std::size_t> replies;
};
using Forum = std::vector<Comment>;
void reply(Forum &forum, std::size_t to, const std::string &text);
std::size_t count_replies(const Forum &forum, std::size_t index);

// Arguments: the comment asked for, how many replies to one another follow the last one of the list (with b or a, each has another reply before or after it),
// and the parents of comments 1, 2, …
int main(int argc, char **argv) {
    Forum forum(1);
    for (int i = 3; i < argc; i++) reply(forum, std::atoi(argv[i]), "me too");
    const std::string chain = argv[2];
    std::size_t last = forum.size() - 1;
    for (int i = 0; i < std::atoi(argv[2]); i++) {
        if (chain.back() == 'b') reply(forum, last, "nice");
        const std::size_t next = forum.size();
        reply(forum, last, "");
        if (chain.back() == 'a') reply(forum, last, "nice");
        last = next;
    }
    try {
        std::cout << count_replies(forum, std::atoi(argv[1]));
    } catch (...) {
        std::cout << "error";
    }
    std::cerr << "afterwards"; // the caller goes on
}
