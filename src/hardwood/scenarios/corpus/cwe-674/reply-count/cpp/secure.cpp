    std::size_t count = 0;
    std::vector<std::size_t> open = forum[index].replies;
    while (!open.empty()) {
        const std::size_t reply = open.back();
        open.pop_back();
        count++;
        open.insert(open.end(), forum[reply].replies.begin(), forum[reply].replies.end());
    }
    return count;
}
