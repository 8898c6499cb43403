package main

var big [1 << 40]byte

func readNote(name string) (string, bool) { return string(big[:1]), true }
