package main

import "os"

func main() {
	remember(os.Args[1], os.Args[2], os.Args[3])
}
