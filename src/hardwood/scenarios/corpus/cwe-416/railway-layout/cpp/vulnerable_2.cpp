    auto end = layout.listeners.end();
    auto begin = layout.listeners.begin();
    std::for_each(begin, end, [&](Listener *listener) { listener->hear(event); });
    return static_cast<int>(end - begin);
}
