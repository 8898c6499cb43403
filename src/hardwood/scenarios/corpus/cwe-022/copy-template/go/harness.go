package main

import (
	"fmt"
	"os"
)

func main() {
	if copyStarter(os.Args[1], os.Args[2]) == nil {
		fmt.Println("copied")
	} else {
		fmt.Println("not copied")
	}
}
