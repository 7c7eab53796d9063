package org.rapport.store.internal.objects;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes the subclass of {@link Stored} for a table. The classes go when their loader does. */
final class StoredClasses extends ClassLoader {

  StoredClasses() {
    super(StoredClasses.class.getClassLoader());
  }

  /** A public class with a public constructor without parameters. */
  Class<? extends Stored> define(String table) {
    String name = Stored.class.getPackageName() + ".tables." + table;
    String parent = Type.getInternalName(Stored.class);
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, name.replace('.', '/'), null, parent, null);
    MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    constructor.visitCode();
    constructor.visitVarInsn(Opcodes.ALOAD, 0);
    constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", "()V", false);
    constructor.visitInsn(Opcodes.RETURN);
    constructor.visitMaxs(1, 1);
    constructor.visitEnd();
    writer.visitEnd();
    byte[] bytes = writer.toByteArray();
    return defineClass(name, bytes, 0, bytes.length).asSubclass(Stored.class);
  }
}
