package main

import (
	"fmt"
	"os"
)

func main() {
	if err := (Login{os.Args[2], os.Args[3]}).Write(os.Args[1]); err != nil {
		fmt.Print("failed")
	}
}
