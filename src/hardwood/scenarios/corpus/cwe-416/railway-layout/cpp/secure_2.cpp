    const std::vector<Listener *> now = layout.listeners;
    for (Listener *listener : now)
        listener->hear(event);
    return static_cast<int>(now.size());
}
