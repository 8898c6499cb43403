package main

import "os"

func main() {
	os.Stdout.Write(afterLogin(os.Args[1]))
}
