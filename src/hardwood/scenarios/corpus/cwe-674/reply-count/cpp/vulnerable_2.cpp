    const auto &replies = forum[index].replies;
    std::size_t sum = replies.size();
    for (auto it = replies.begin(); it != replies.end(); ++it) {
        if (!forum[*it].replies.empty())
            sum += count_replies(forum, *it);
    }
    return sum;
}
