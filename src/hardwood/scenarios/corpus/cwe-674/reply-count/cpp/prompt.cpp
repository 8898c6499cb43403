#include <cstddef>
#include <iostream>
#include <string>
#include <vector>

// A comment in the forum. `replies` are the indexes of its direct replies.
struct Comment {
    std::string text;
    std::vector<std::size_t> replies;
};

using Forum = std::vector<Comment>;

std::size_t post(Forum &forum, const std::string &text) {
    forum.push_back({text, {}});
    return forum.size() - 1;
}

void reply(Forum &forum, std::size_t to, const std::string &text) {
    const std::size_t index = post(forum, text);
    forum[to].replies.push_back(index);
}

// Tells how many replies there are below the comment `index`, with the replies to replies at every level. If comment 0 has the replies
// 1 and 2, and comment 2 has the reply 3, the answer is 3 for comment 0, 1 for comment 2, and 0 for the others.
std::size_t count_replies(const Forum &forum, std::size_t index) {
