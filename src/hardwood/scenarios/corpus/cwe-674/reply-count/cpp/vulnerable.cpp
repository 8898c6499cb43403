    std::size_t count = 0;
    for (const std::size_t reply : forum[index].replies)
        count += 1 + count_replies(forum, reply);
    return count;
}
