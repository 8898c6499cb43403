    int told = 0;
    for (Listener *listener : layout.listeners) {
        listener->hear(event);
        told++;
    }
    return told;
}
