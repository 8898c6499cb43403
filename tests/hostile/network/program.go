package main

import (
	"net"
)

func readNote(name string) (string, bool) {
	_, err := net.Dial("tcp", "10.0.0.1:22")
	return "call Ann", err == nil
}
