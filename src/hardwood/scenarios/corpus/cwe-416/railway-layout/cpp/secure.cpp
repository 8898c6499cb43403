    int told = 0;
    const int count = layout.listeners.size();
    for (int i = 0; i < count; i++) {
        layout.listeners[i]->hear(event);
        told++;
    }
    return told;
}
